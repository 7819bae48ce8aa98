"""What is decided: pure functions from state and input to events, and the fold."""
