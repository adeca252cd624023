"""nbval runs the solutions on the stand-in, from which their stored outputs come."""

import os

from utils.settings import ROOT

os.environ["ASL_DATA"] = str(ROOT / ".build" / "standin")
os.environ["ASL_TEST"] = "1"
