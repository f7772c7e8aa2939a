/** Pages of the unit tree. */
package vn.vinhdanh.web.organisation;
