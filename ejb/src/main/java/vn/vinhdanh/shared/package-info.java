/** What every room uses and no room owns: base entity, errors, texts, Vietnamese names, settings, clock. */
package vn.vinhdanh.shared;
