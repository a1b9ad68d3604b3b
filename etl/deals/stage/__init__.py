"""How far a deal has come, when, and whether it is one at all."""
