// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// How long a program takes from its start to a window with something painted in it, and what it holds at rest.
//
//   window_watch COMMAND…      DISPLAY names an X server without a window manager
//
// Prints microseconds to the first paint and, in kB, the proportional set size at rest. Painted: a window at least 200
// pixels wide is mapped and its pixels show three colours or more. At rest: no CPU time is used for a third of a
// second. The program is then asked to end, by its process.

#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <xcb/xcb.h>

extern char** environ;

enum { LeastWidth = 200, LeastColours = 3, Step = 7, LimitSeconds = 60, RestMilliseconds = 333, MostRests = 60 };

static double now(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return (double)at.tv_sec * 1e6 + (double)at.tv_nsec * 1e-3;
}

struct Seen {
    xcb_window_t window;
    uint16_t width;
    uint16_t height;
};

static void notice(xcb_connection_t* display, const xcb_map_notify_event_t* event, struct Seen* seen)
{
    xcb_get_geometry_reply_t* geometry =
        xcb_get_geometry_reply(display, xcb_get_geometry(display, event->window), NULL);
    if (geometry != NULL && !event->override_redirect && geometry->width >= LeastWidth) {
        seen->window = event->window;
        seen->width = geometry->width;
        seen->height = geometry->height;
    }
    free(geometry);
}

static int isPainted(xcb_connection_t* display, const struct Seen* seen)
{
    xcb_get_image_reply_t* image = xcb_get_image_reply(display,
        xcb_get_image(display, XCB_IMAGE_FORMAT_Z_PIXMAP, seen->window, 0, 0, seen->width, seen->height, UINT32_MAX),
        NULL);
    if (image == NULL)
        return 0;
    const uint32_t* pixels = (const uint32_t*)xcb_get_image_data(image);
    const int count = xcb_get_image_data_length(image) / 4;
    uint32_t colours[LeastColours];
    int known = 0;
    for (int at = 0; at < count && known < LeastColours; at += Step) {
        int same = 0;
        while (same < known && colours[same] != pixels[at])
            ++same;
        if (same == known)
            colours[known++] = pixels[at];
    }
    free(image);
    return known >= LeastColours;
}

static double watch(xcb_connection_t* display, pid_t child, double start)
{
    struct Seen seen = {0, 0, 0};
    while (now() - start < LimitSeconds * 1e6) {
        xcb_generic_event_t* event = NULL;
        while ((event = xcb_poll_for_event(display)) != NULL) {
            if ((event->response_type & 0x7f) == XCB_MAP_NOTIFY && seen.window == 0)
                notice(display, (const xcb_map_notify_event_t*)event, &seen);
            free(event);
        }
        if (seen.window != 0 && isPainted(display, &seen))
            return now() - start;
        if (waitpid(child, NULL, WNOHANG) == child)
            return -1;
        struct pollfd wanted = {xcb_get_file_descriptor(display), POLLIN, 0};
        poll(&wanted, 1, 1);
    }
    return 0;
}

/// Clock ticks that the program has used; -1 when it is gone.
static long ticksOf(pid_t child)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/stat", (int)child);
    FILE* stat = fopen(path, "r");
    if (stat == NULL)
        return -1;
    char line[1024];
    const char* after = fgets(line, sizeof line, stat) != NULL ? strrchr(line, ')') : NULL;
    fclose(stat);
    unsigned long user = 0;
    unsigned long kernel = 0;
    if (after == NULL || sscanf(after, ") %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user, &kernel) != 2)
        return -1;
    return (long)(user + kernel);
}

static long pssOf(pid_t child)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/smaps_rollup", (int)child);
    FILE* rollup = fopen(path, "r");
    if (rollup == NULL)
        return -1;
    char line[256];
    long kilobytes = -1;
    while (kilobytes < 0 && fgets(line, sizeof line, rollup) != NULL) {
        if (sscanf(line, "Pss: %ld kB", &kilobytes) != 1)
            kilobytes = -1;
    }
    fclose(rollup);
    return kilobytes;
}

static long pssAtRest(pid_t child)
{
    long before = -1;
    for (int rest = 0; rest < MostRests; ++rest) {
        const long now = ticksOf(child);
        if (now < 0 || now == before)
            break;
        before = now;
        poll(NULL, 0, RestMilliseconds);
    }
    return pssOf(child);
}

int main(int argc, char** argv)
{
    int number = 0;
    xcb_connection_t* display = xcb_connect(NULL, &number);
    if (argc < 2 || xcb_connection_has_error(display)) {
        fprintf(stderr, "usage: window_watch COMMAND...      and DISPLAY is to be set\n");
        return 2;
    }
    const xcb_screen_t* screen = xcb_setup_roots_iterator(xcb_get_setup(display)).data;
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(display, screen->root, XCB_CW_EVENT_MASK, &mask);
    xcb_flush(display);
    pid_t child = 0;
    const double start = now();
    if (posix_spawnp(&child, argv[1], NULL, NULL, argv + 1, environ) != 0)
        return 2;
    const double painted = watch(display, child, start);
    const long pss = painted > 0 ? pssAtRest(child) : -1;
    if (painted >= 0) {
        kill(child, SIGTERM);
        waitpid(child, NULL, 0);
    }
    xcb_disconnect(display);
    printf("%.0f %ld\n", painted, pss);
    return painted > 0 && pss > 0 ? 0 : 1;
}
