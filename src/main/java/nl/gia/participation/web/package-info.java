/** The JSON API of the participation. */
@NullMarked
package nl.gia.participation.web;

import org.jspecify.annotations.NullMarked;
