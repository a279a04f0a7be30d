/*
 * Moves the wall clock of a whole browser, all its processes and real alarms included, by the number of milliseconds
 * that the shared file FAKE_CLOCK_FILE holds; the file may change while the browser runs. Monotonic clocks stay true,
 * so time passes at its real speed. (libfaketime deadlocks in Firefox's allocator, therefore this small one.)
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static volatile const int64_t *offset_ms;

__attribute__((constructor)) static void open_clock(void) {
  const char *path = getenv("FAKE_CLOCK_FILE");
  int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return;
  void *page = mmap(NULL, sizeof(int64_t), PROT_READ, MAP_SHARED, file, 0);
  close(file);
  if (page != MAP_FAILED) offset_ms = page;
}

static void shift(struct timespec *at, int64_t ms) {
  int64_t ns = at->tv_nsec + (ms % 1000) * 1000000;
  at->tv_sec += ms / 1000 + (ns >= 1000000000) - (ns < 0);
  at->tv_nsec = ns < 0 ? ns + 1000000000 : ns % 1000000000;
}

int clock_gettime(clockid_t clock, struct timespec *at) {
  int result = (int)syscall(SYS_clock_gettime, clock, at);
  if (result == 0 && offset_ms && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) shift(at, *offset_ms);
  return result;
}

int gettimeofday(struct timeval *restrict at, void *restrict zone) {
  struct timespec now;
  (void)zone;
  clock_gettime(CLOCK_REALTIME, &now);
  at->tv_sec = now.tv_sec;
  at->tv_usec = now.tv_nsec / 1000;
  return 0;
}

time_t time(time_t *at) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (at) *at = now.tv_sec;
  return now.tv_sec;
}

/* A deadline on the wall clock was reckoned from the moved one, and the kernel waits by the true one. */
static struct timespec true_deadline(const struct timespec *until) {
  struct timespec deadline = *until;
  if (offset_ms) shift(&deadline, -*offset_ms);
  return deadline;
}

int pthread_cond_timedwait(pthread_cond_t *restrict cond, pthread_mutex_t *restrict mutex,
                           const struct timespec *restrict until) {
  /* A condition may be set to the monotonic clock, which counts from the machine's start and stays far below this. */
  if (until->tv_sec < 1000000000) return pthread_cond_clockwait(cond, mutex, CLOCK_MONOTONIC, until);
  struct timespec deadline = true_deadline(until);
  return pthread_cond_clockwait(cond, mutex, CLOCK_REALTIME, &deadline);
}

int sem_timedwait(sem_t *restrict semaphore, const struct timespec *restrict until) {
  struct timespec deadline = true_deadline(until);
  return sem_clockwait(semaphore, CLOCK_REALTIME, &deadline);
}
