"""Several processes that train one network: each reads its own articles, gradients are summed.

On a CPU a second process doubles the speed where a second thread of PyTorch would slow it down.
"""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import torch
import torch.distributed as distributed
from torch import Tensor, nn


class Team:
    """The processes of one run; the first one (rank 0) starts the others and alone writes files."""

    def __init__(self, size: int, rank: int = 0, meeting: Path | None = None) -> None:
        self.size, self.rank = size, rank
        self._others: list[subprocess.Popen] = []
        if size == 1:
            return
        if rank == 0:
            meeting = Path(tempfile.mkdtemp(prefix="team-")) / "store"
            for number in range(1, size):
                own = ["--rank", str(number), "--meeting", str(meeting)]
                self._others.append(subprocess.Popen([sys.executable, *sys.argv, *own]))
        else:
            # The first process is asked to stop, and stops the others.
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, signal.SIG_IGN)
        distributed.init_process_group("gloo", init_method=f"file://{meeting}", rank=rank, world_size=size)

    def sum(self, values: Tensor) -> None:
        """Replaces `values` by their sum over all processes: the same bits in each of them."""
        if self.size > 1:
            distributed.all_reduce(values)

    def dismiss(self) -> None:
        for other in self._others:
            other.kill()
            other.wait()


class Gradients:
    """The gradients of a network as views of one vector, with room for what rank 0 tells the others."""

    def __init__(self, network: nn.Module) -> None:
        trained = [p for p in network.parameters() if p.requires_grad]
        count = sum(p.numel() for p in trained)
        self._all = torch.zeros(count + 1, device=trained[0].device)
        self._values, self._message = self._all[:-1], self._all[-1:]
        at = 0
        for parameter in trained:
            parameter.grad = self._values[at : at + parameter.numel()].view_as(parameter)
            at += parameter.numel()

    def clear(self) -> None:
        self._all.zero_()

    def join(self, team: Team, message: float) -> float:
        """Sums the gradients over the team; returns the message of rank 0."""
        self._message.fill_(message if team.rank == 0 else 0.0)
        team.sum(self._all)
        return float(self._message)

    def clip(self, limit: float) -> float:
        """Scales the whole down to `limit`; returns the norm before."""
        norm = float(self._values.norm())
        if norm > limit:
            self._values.mul_(limit / norm)
        return norm
