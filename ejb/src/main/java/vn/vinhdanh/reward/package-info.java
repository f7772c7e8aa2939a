/** Rewards: eligibility, dossiers, decisions and the award register. */
package vn.vinhdanh.reward;
