CREATE INDEX proposal_search ON proposal (kind, state, tier, search);
