"""From approvals to a signed plan, its delivery as a pure state machine, and undo. No I/O."""
