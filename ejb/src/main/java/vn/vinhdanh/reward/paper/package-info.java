/** The papers of a dossier (Luật Điều 84): what an award asks for, what was handed in, what is missing. */
package vn.vinhdanh.reward.paper;
