"""Kernels for students' code: forked from a warm process, inside walls that Linux gives.

``plan`` says what a kernel sees, ``walls`` builds it, ``seccomp`` forbids system calls, ``warm``
is the process that forks the kernels, ``kernels`` talks to it, and ``provisioner`` offers the
kernels to whatever speaks Jupyter's protocol. Constants of Linux bear the names of its headers.
"""
