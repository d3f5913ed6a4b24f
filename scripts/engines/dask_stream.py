#!/usr/bin/python3
"""Sends JSON Lines through `sverka align --stream` on a Dask cluster: a task a batch of lines, one kept process a worker.

Usage: dask_stream.py IN.jsonl OUT.jsonl BATCH COMMAND ...
"""
import subprocess
import sys
import threading

from dask.distributed import Client, LocalCluster, get_worker


def answer(lines, command):
    """Writes the lines to the worker's own process from a second thread, and reads as many answers."""
    worker = get_worker()
    process = getattr(worker, "sverka", None)
    if process is None or process.poll() is not None:
        process = worker.sverka = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def feed():
        for line in lines:
            process.stdin.write(line.encode())
        process.stdin.flush()

    feeder = threading.Thread(target=feed)
    feeder.start()
    answers = [process.stdout.readline().decode() for _ in lines]
    feeder.join()
    return "".join(answers)


if __name__ == "__main__":
    source, target, size, command = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4:]
    cluster = LocalCluster(n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None)
    with cluster, Client(cluster) as client:
        with open(source, encoding="utf8") as file:
            lines = file.readlines()
        batches = [lines[at : at + size] for at in range(0, len(lines), size)]
        futures = [client.submit(answer, batch, command, pure=False, retries=2) for batch in batches]
        with open(target, "w", encoding="utf8") as file:
            for part in client.gather(futures):
                file.write(part)
