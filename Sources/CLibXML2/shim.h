#if __has_include(<libxml/parser.h>)
// The headers of ICU clash with those of Foundation, and nothing here needs them: they only add members
// to the end of a structure that is never made here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/SAX2.h>
#include <libxml/HTMLparser.h>
#else
#error "libxml2 is missing: install libxml2-dev and pkg-config, as Swift's installation guide says"
#endif
