/** Logging in, the own password, and the accounts page of the administrator. */
package vn.vinhdanh.web.account;
