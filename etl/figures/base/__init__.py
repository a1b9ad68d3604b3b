"""What every reader of a number builds on: wordings, rules, lists, zones, a number's scene, what is carried."""
