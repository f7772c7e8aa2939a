/** The reward dossier from the first name put forward to the council's vote. */
package vn.vinhdanh.reward.dossier;
