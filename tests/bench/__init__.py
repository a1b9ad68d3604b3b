"""Tests of what reading an article costs."""
