/** Runs services without a server: a migrated database, one transaction per call, roles checked as the container would. */
package vn.vinhdanh.testing;
