"""What is plugged in: adapters of the ports, named by their technology."""
