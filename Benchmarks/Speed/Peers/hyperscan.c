/* The predicates by Hyperscan: all of them in one database, as many threads as asked for.
 *
 *   hyperscan PLAN DATABASE FOLDER THREADS
 *
 * PLAN is written by plan.py. The database is compiled once and kept: later runs only load it.
 * Every expression tells its first match only (HS_FLAG_SINGLEMATCH), which is all that is needed.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <hs/hs.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct {
  char id[16];
  int weight;
  char kind; /* o: one of, a: all of, n: none of, s: sum, d: date */
  long first, last;
  int count, *expressions;
} Predicate;

static Predicate *predicates;
static int predicate_count, expression_count, year = -1, published = -1;
static char **expressions;
static hs_database_t *database;
static const char *folder;
static char **names, **lines;
static int name_count;
static atomic_int next_report;

static void fail(const char *what) {
  fprintf(stderr, "hyperscan: %s\n", what);
  exit(1);
}

static void *more(void *memory, int count, size_t size) {
  if (count & (count - 1)) return memory;
  memory = realloc(memory, size * (count ? count * 2 : 1));
  if (!memory) fail("memory");
  return memory;
}

static void read_predicate(const char *line) {
  predicates = more(predicates, predicate_count, sizeof *predicates);
  Predicate *new = &predicates[predicate_count++];
  int length = 0;
  sscanf(line, "R %15s %d %c %ld %ld %d%n", new->id, &new->weight, &new->kind, &new->first,
         &new->last, &new->count, &length);
  new->expressions = malloc(sizeof(int) * (new->count + 1));
  char *rest = (char *)line + length;
  for (int i = 0; i < new->count; i++) new->expressions[i] = strtol(rest, &rest, 10);
}

static void read_plan(const char *path) {
  FILE *file = fopen(path, "r");
  char *line = NULL;
  size_t capacity = 0;
  if (!file) fail("no plan");
  while (getline(&line, &capacity, file) > 0) {
    line[strcspn(line, "\n")] = 0;
    if (line[0] == 'E') {
      expressions = more(expressions, expression_count, sizeof *expressions);
      expressions[expression_count++] = strdup(line + 2);
    } else if (line[0] == 'Y') {
      year = atoi(line + 2);
    } else if (line[0] == 'P') {
      published = atoi(line + 2);
    } else if (line[0] == 'R') {
      read_predicate(line);
    }
  }
  free(line);
  fclose(file);
}

static void compile_database(const char *path) {
  unsigned *flags = malloc(sizeof(unsigned) * expression_count);
  unsigned *ids = malloc(sizeof(unsigned) * expression_count);
  for (int i = 0; i < expression_count; i++) {
    flags[i] = HS_FLAG_SINGLEMATCH | HS_FLAG_UTF8;
    ids[i] = i;
  }
  hs_compile_error_t *error;
  if (hs_compile_multi((const char *const *)expressions, flags, ids, expression_count,
                       HS_MODE_BLOCK, NULL, &database, &error))
    fail(error->message);
  char *bytes;
  size_t size;
  FILE *file = fopen(path, "w");
  if (!file || hs_serialize_database(database, &bytes, &size)) fail("database");
  fwrite(bytes, 1, size, file);
  fclose(file);
}

static void load_database(const char *path) {
  int file = open(path, O_RDONLY);
  if (file < 0) {
    compile_database(path);
    return;
  }
  struct stat status;
  fstat(file, &status);
  char *bytes = malloc(status.st_size);
  if (read(file, bytes, status.st_size) != status.st_size) fail("database");
  close(file);
  if (hs_deserialize_database(bytes, status.st_size, &database)) fail("database");
  free(bytes);
}

static int compare(const void *a, const void *b) { return strcmp(*(char **)a, *(char **)b); }

static void list_reports(void) {
  DIR *directory = opendir(folder);
  struct dirent *entry;
  if (!directory) fail("no folder");
  while ((entry = readdir(directory))) {
    if (!strstr(entry->d_name, ".txt")) continue;
    names = more(names, name_count, sizeof *names);
    names[name_count++] = strdup(entry->d_name);
  }
  closedir(directory);
  qsort(names, name_count, sizeof *names, compare);
  lines = calloc(name_count + 1, sizeof *lines);
}

/* The ends of the first matches, 0 where there is none. */
static int note(unsigned id, unsigned long long from, unsigned long long to, unsigned flags,
                void *ends) {
  ((unsigned *)ends)[id] = (unsigned)to;
  return 0;
}

static long number(const char *text, unsigned at, unsigned end) {
  long value = 0;
  while (at < end && text[at] >= '0' && text[at] <= '9') value = value * 10 + text[at++] - '0';
  return value;
}

/* The day whose first digit of the day of the month ends at `end`. */
static long day(const char *text, unsigned end, unsigned size) {
  unsigned at = end - 1;
  long value = 0;
  while (at && (text[at - 1] == '-' || (text[at - 1] >= '0' && text[at - 1] <= '9'))) at--;
  for (int part = 0; part < 3; part++) {
    value = value * 100 + number(text, at, size);
    while (part < 2 && text[at] != '-') at++;
    at++;
  }
  return value;
}

static int adds_up(const Predicate *predicate, const unsigned *ends, const char *text,
                   unsigned size) {
  long total = 0;
  for (int i = 0; i < predicate->count; i++) {
    unsigned end = ends[predicate->expressions[i]];
    if (!end) return 0;
    long value = number(text, end - 1, size);
    total += i ? -value : value;
  }
  return total == 0;
}

static int holds(const Predicate *predicate, const unsigned *ends, const char *text,
                 unsigned size, long year_value, long day_value) {
  int found = 0;
  for (int i = 0; i < predicate->count; i++) found += ends[predicate->expressions[i]] > 0;
  switch (predicate->kind) {
    case 'o': return found > 0;
    case 'a': return found == predicate->count;
    case 'n': return found == 0;
    case 's': return adds_up(predicate, ends, text, size);
    default: {
      long since = day_value - (year_value + 1) * 10000;
      return year_value > 0 && day_value > 0 && since >= predicate->first &&
             since <= predicate->last;
    }
  }
}

static char *judge(const char *name, const unsigned *ends, const char *text, unsigned size,
                   char *buffer) {
  long year_value = 0, day_value = 0;
  if (year >= 0 && ends[year]) year_value = number(text, ends[year] - 7, ends[year] - 3);
  if (published >= 0 && ends[published]) day_value = day(text, ends[published], size);
  int score = 0, most = 0;
  const char *comma = "";
  char *end = buffer + sprintf(buffer, "{\"report\": \"%s\", \"failed\": [", name);
  for (int i = 0; i < predicate_count; i++) {
    const Predicate *predicate = &predicates[i];
    most += predicate->weight;
    if (holds(predicate, ends, text, size, year_value, day_value)) {
      score += predicate->weight;
    } else {
      end += sprintf(end, "%s\"%s\"", comma, predicate->id);
      comma = ", ";
    }
  }
  sprintf(end, "], \"score\": %d, \"max\": %d, \"percent\": %.2f}\n", score, most,
          most ? 100.0 * score / most : 0);
  return strdup(buffer);
}

static void *work(void *unused) {
  hs_scratch_t *scratch = NULL;
  if (hs_alloc_scratch(database, &scratch)) fail("scratch");
  unsigned *ends = malloc(sizeof(unsigned) * expression_count);
  size_t capacity = 1 << 20;
  char *text = malloc(capacity), *buffer = malloc(1024 + 24 * predicate_count);
  for (int i; (i = atomic_fetch_add(&next_report, 1)) < name_count;) {
    char path[4096];
    struct stat status;
    snprintf(path, sizeof path, "%s/%s", folder, names[i]);
    int file = open(path, O_RDONLY);
    if (file < 0 || fstat(file, &status)) fail(path);
    if ((size_t)status.st_size > capacity) text = realloc(text, capacity = status.st_size);
    unsigned size = read(file, text, status.st_size);
    close(file);
    memset(ends, 0, sizeof(unsigned) * expression_count);
    hs_scan(database, text, size, 0, scratch, note, ends);
    lines[i] = judge(names[i], ends, text, size, buffer);
  }
  return unused;
}

int main(int count, char **arguments) {
  if (count < 5) fail("PLAN DATABASE FOLDER THREADS");
  read_plan(arguments[1]);
  load_database(arguments[2]);
  folder = arguments[3];
  list_reports();
  int threads = atoi(arguments[4]);
  pthread_t handles[64];
  if (threads < 1 || threads > 64) fail("threads");
  for (int i = 1; i < threads; i++) pthread_create(&handles[i], NULL, work, NULL);
  work(NULL);
  for (int i = 1; i < threads; i++) pthread_join(handles[i], NULL);
  for (int i = 0; i < name_count; i++) fputs(lines[i], stdout);
  return 0;
}
