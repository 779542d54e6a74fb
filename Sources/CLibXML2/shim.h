#if __has_include(<libxml/parser.h>)
#include <libxml/parser.h>
#include <libxml/SAX2.h>
#include <libxml/HTMLparser.h>
#else
#error "libxml2 is missing: install libxml2-dev and pkg-config, as Swift's installation guide says"
#endif
