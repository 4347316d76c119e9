/** Programmes and the municipalities in their regions, in the JSON API. */
@NullMarked
package nl.gia.programmes.web;

import org.jspecify.annotations.NullMarked;
