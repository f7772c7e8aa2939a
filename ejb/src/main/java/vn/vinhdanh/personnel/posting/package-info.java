/** Where people serve (quá trình công tác): moves, corrections, moves dated ahead. */
package vn.vinhdanh.personnel.posting;
