"""What is said: events, their envelope, ids, topics, schemas and codec."""
