/** A walk past every door of the program, by everybody: each view, each call of the API, each service. */
@org.jspecify.annotations.NullMarked
package nl.gia.rights;
