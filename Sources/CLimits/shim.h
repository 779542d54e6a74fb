#ifndef YARDSTICK_LIMITS_H
#define YARDSTICK_LIMITS_H

// Swift sees no `prlimit`: only GNU declares it, and takes any number of arguments for a system call.

#include <sys/resource.h>
#include <sys/types.h>
#ifdef __linux__
#include <sys/syscall.h>
#include <unistd.h>

extern long syscall(long number, ...);
#endif

/// Limits the memory that another process may ask for, and its seconds of computing; 0 when that was done.
static inline int limitProcess(pid_t process, unsigned long long bytes, unsigned long long seconds) {
#ifdef __linux__
  // What the kernel takes, whatever the C library makes of it.
  struct {
    unsigned long long current, most;
  } memory = {bytes, bytes}, time = {seconds, seconds};
  if (syscall(SYS_prlimit64, process, RLIMIT_AS, &memory, (void *)0) != 0) return -1;
  return (int)syscall(SYS_prlimit64, process, RLIMIT_CPU, &time, (void *)0);
#else
  (void)process;
  (void)bytes;
  (void)seconds;
  return -1;
#endif
}

#endif
