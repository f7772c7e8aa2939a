/** Accounts, passwords, and the roles that an account holds for a unit subtree and a period. */
package vn.vinhdanh.account;
