"""Going back and forward."""

from ui.history import Place, Trail


def walked(*pages: str) -> Trail:
    trail = Trail()
    for page in pages:
        trail.visit(page)
    return trail


def test_a_new_trail_leads_nowhere() -> None:
    trail = Trail()
    assert (trail.now, trail.back(), trail.forward()) == (None, None, None)


def test_back_leads_to_where_one_was_reading() -> None:
    trail = walked("verkauf")
    trail.leave(420)
    trail.visit("personal")
    assert trail.back() == Place("verkauf", scroll=420)
    assert trail.forward() == Place("personal")


def test_a_new_way_forgets_what_lay_ahead() -> None:
    trail = walked("a", "b", "c")
    trail.back()
    trail.back()
    trail.visit("d")
    assert not trail.can_go_forward
    assert trail.back() == Place("a")
    assert not trail.can_go_back


def test_the_same_page_again_is_no_step() -> None:
    trail = walked("a", "b", "b")
    assert trail.back() == Place("a")


def test_parts_of_a_long_page_are_steps() -> None:
    trail = walked("a")
    trail.visit("a", part=1)
    assert trail.back() == Place("a")


def test_the_trail_does_not_grow_without_end() -> None:
    trail = walked(*(str(number) for number in range(1000)))
    steps = 0
    while trail.back():
        steps += 1
    assert steps == 199


def test_another_guide_begins_anew() -> None:
    trail = walked("a", "b")
    trail.clear()
    assert trail.now is None
    assert not trail.can_go_back
