/** Units as a dated tree, and the part of it that a caller may touch. */
package vn.vinhdanh.organisation;
