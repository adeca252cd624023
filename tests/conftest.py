"""What all tests share: they run as tests (a small training, no kernel shutdown)."""

import os

os.environ["ASL_TEST"] = "1"
os.environ["PYTHONHASHSEED"] = "0"
