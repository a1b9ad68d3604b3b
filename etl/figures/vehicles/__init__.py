"""Which powertrain and which class of vehicles a number counts."""
