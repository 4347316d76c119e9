@org.jspecify.annotations.NullMarked
package nl.gia;
