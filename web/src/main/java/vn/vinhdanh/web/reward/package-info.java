/** Pages of dossiers, decisions and the award register. */
package vn.vinhdanh.web.reward;
