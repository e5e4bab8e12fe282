// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// Runs two commands in turn and prints the medians of their wall and CPU times, so that whatever else the machine does
// weighs on both alike.
//
//   alternate ROUNDS COMMAND… -- COMMAND…
//
// One line: wall and CPU of the first, then of the second in microseconds, and the exit codes of both. The first round
// fills the caches and does not count. Output of the commands is dropped.

#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char** environ;

enum { MaximumRounds = 1000 };

struct Measured {
    double wall[MaximumRounds];
    double cpu[MaximumRounds];
    int exitCode;
};

static double now(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return (double)at.tv_sec * 1e6 + (double)at.tv_nsec * 1e-3;
}

static double microseconds(struct timeval value)
{
    return (double)value.tv_sec * 1e6 + (double)value.tv_usec;
}

static void runOnce(char** command, struct Measured* into, int round)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const double start = now();
    if (posix_spawnp(&child, command[0], &actions, NULL, command, environ) != 0) {
        fprintf(stderr, "cannot start %s\n", command[0]);
        exit(2);
    }
    int status = 0;
    struct rusage usage;
    if (wait4(child, &status, 0, &usage) != child)
        exit(2);
    posix_spawn_file_actions_destroy(&actions);
    into->exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    if (round >= 0) {
        into->wall[round] = now() - start;
        into->cpu[round] = microseconds(usage.ru_utime) + microseconds(usage.ru_stime);
    }
}

static int ascending(const void* left, const void* right)
{
    const double difference = *(const double*)left - *(const double*)right;
    return (difference > 0) - (difference < 0);
}

static double median(double* values, int count)
{
    qsort(values, (size_t)count, sizeof(double), ascending);
    return values[count / 2];
}

int main(int argc, char** argv)
{
    int split = 2;
    while (split < argc && strcmp(argv[split], "--") != 0)
        ++split;
    const int rounds = argc > 1 ? atoi(argv[1]) : 0;
    if (rounds < 1 || rounds > MaximumRounds || split < 3 || split + 1 >= argc) {
        fprintf(stderr, "usage: alternate ROUNDS COMMAND... -- COMMAND...\n");
        return 2;
    }
    argv[split] = NULL;
    static struct Measured measured[2];
    for (int round = -1; round < rounds; ++round) {
        // Which one goes first changes, so that neither always finds the other's caches.
        const int first = round & 1;
        for (int turn = 0; turn < 2; ++turn) {
            const int which = first ^ turn;
            runOnce(argv + (which == 0 ? 2 : split + 1), &measured[which], round);
        }
    }
    for (int which = 0; which < 2; ++which)
        printf("%.1f %.1f ", median(measured[which].wall, rounds), median(measured[which].cpu, rounds));
    printf("%d %d\n", measured[0].exitCode, measured[1].exitCode);
    return 0;
}
