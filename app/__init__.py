"""The program without window and services."""
