"""Where it flows: topology, composition root, runners, client and command line."""
