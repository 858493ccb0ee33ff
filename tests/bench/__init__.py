"""Tests of Lotse."""
