"""`python -m mnemostream.streams.cli`: the command line without an installed script."""

import sys

from .app import main

sys.exit(main())
