"""What holds for all tests."""

from hypothesis import settings

# Machines are noisy: how long one example takes proves nothing. What must be quick is measured where it is tested.
settings.register_profile("lotse", deadline=None)
settings.load_profile("lotse")
