"""Let a ball roll down the loss of one weight, step by step, with a learning rate to choose."""

from utils.explore.explorer import Explorer, choice, slider
from utils.messages import explore as m
from utils.messages import say
from utils.plots.descent import descent as draw_descent
from utils.plots.picture import Picture

RATES = (0.05, 0.3, 1.0, 1.9, 2.1)
MOST_STEPS = 20


def descent() -> Explorer:
    """Let the number of steps and the learning rate of gradient descent be changed."""
    first = {"rate": RATES[1], "steps": 3}

    def draw(rate: float, steps: int) -> Picture:
        return draw_descent(rate, steps)

    def controls() -> dict:
        rates = [(f"{rate:g}", rate) for rate in RATES]
        return {
            "rate": choice(say(m.RATE), rates, first["rate"]),
            "steps": slider(say(m.STEPS), 0, MOST_STEPS, first["steps"]),
        }

    return Explorer(draw, controls, first)
