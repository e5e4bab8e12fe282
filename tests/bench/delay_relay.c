// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// A relay between a client and a server of loopback that holds every byte back for a while, each way, as a distant
// server's network does.
//
//   delay_relay PORT MILLISECONDS      listens on a free port of 127.0.0.1, prints it, relays to PORT until it is ended
//
// The kernel answers the client's connect at once, so a connection's own round trip is not in what is measured.

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { Connections = 16, Pieces = 64, PieceSize = 16384 };

struct Piece {
    double due;
    ssize_t size; // 0: the end of the stream
    char bytes[PieceSize];
};

// One way of one connection: what was read from `from` and is to be written to `to`.
struct Way {
    int from;
    int to;
    int first;
    int count;
    int ended;
    struct Piece pieces[Pieces];
};

struct Connection {
    int used;
    struct Way ways[2];
};

static struct Connection connections[Connections];

static double now(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return (double)at.tv_sec * 1e3 + (double)at.tv_nsec * 1e-6;
}

static int openSocket(int port, int listening)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int opened = socket(AF_INET, SOCK_STREAM, 0);
    const int done = listening
        ? bind(opened, (struct sockaddr*)&address, sizeof address) == 0 && listen(opened, 16) == 0
        : connect(opened, (struct sockaddr*)&address, sizeof address) == 0;
    if (done)
        return opened;
    close(opened);
    return -1;
}

static void begin(int client, int port)
{
    const int server = openSocket(port, 0);
    for (int at = 0; at < Connections && server >= 0; ++at) {
        struct Connection* connection = &connections[at];
        if (connection->used)
            continue;
        const int yes = 1;
        const int ends[2] = {client, server};
        for (int way = 0; way < 2; ++way) {
            setsockopt(ends[way], IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
            struct Way* into = &connection->ways[way];
            into->from = ends[way];
            into->to = ends[1 - way];
            into->first = into->count = into->ended = 0;
        }
        connection->used = 1;
        return;
    }
    close(client);
    if (server >= 0)
        close(server);
}

static void take(struct Way* way, double delay)
{
    struct Piece* piece = &way->pieces[(way->first + way->count) % Pieces];
    piece->size = read(way->from, piece->bytes, sizeof piece->bytes);
    if (piece->size <= 0) {
        piece->size = 0;
        way->ended = 1;
    }
    piece->due = now() + delay;
    ++way->count;
}

// Whether the way goes on.
static int give(struct Way* way)
{
    while (way->count > 0 && way->pieces[way->first].due <= now()) {
        const struct Piece* piece = &way->pieces[way->first];
        if (piece->size == 0 || write(way->to, piece->bytes, (size_t)piece->size) != piece->size) {
            shutdown(way->to, SHUT_WR);
            way->ended = 1;
            way->count = 0;
            return 0;
        }
        way->first = (way->first + 1) % Pieces;
        --way->count;
    }
    return !way->ended || way->count > 0;
}

static void serve(struct Connection* connection)
{
    const int first = give(&connection->ways[0]);
    const int second = give(&connection->ways[1]);
    if (!first && !second) {
        close(connection->ways[0].from);
        close(connection->ways[0].to);
        connection->used = 0;
    }
}

int main(int argc, char** argv)
{
    const int port = argc == 3 ? atoi(argv[1]) : 0;
    const double delay = argc == 3 ? atof(argv[2]) : 0;
    const int listener = openSocket(0, 1);
    struct sockaddr_in own;
    socklen_t size = sizeof own;
    if (port == 0 || listener < 0 || getsockname(listener, (struct sockaddr*)&own, &size) != 0) {
        fprintf(stderr, "usage: delay_relay PORT MILLISECONDS\n");
        return 2;
    }
    signal(SIGPIPE, SIG_IGN); // an end that has gone away is told by write()
    printf("%d\n", ntohs(own.sin_port));
    fflush(stdout);
    for (;;) {
        struct pollfd wanted[1 + 2 * Connections];
        struct Way* ways[1 + 2 * Connections];
        int count = 1;
        double wait = 1000;
        wanted[0] = (struct pollfd){.fd = listener, .events = POLLIN};
        for (int at = 0; at < 2 * Connections; ++at) {
            struct Way* way = &connections[at / 2].ways[at % 2];
            if (!connections[at / 2].used)
                continue;
            if (way->count > 0 && way->pieces[way->first].due - now() < wait)
                wait = way->pieces[way->first].due - now();
            if (!way->ended && way->count < Pieces) {
                ways[count] = way;
                wanted[count++] = (struct pollfd){.fd = way->from, .events = POLLIN};
            }
        }
        if (wait < 0)
            wait = 0;
        const struct timespec limit = {(time_t)(wait / 1e3), (long)(wait * 1e6) % 1000000000L};
        if (ppoll(wanted, (nfds_t)count, &limit, NULL) < 0)
            return 1;
        for (int at = 1; at < count; ++at)
            if (wanted[at].revents)
                take(ways[at], delay);
        for (int at = 0; at < Connections; ++at)
            if (connections[at].used)
                serve(&connections[at]);
        if (wanted[0].revents)
            begin(accept(listener, NULL, NULL), port);
    }
}
