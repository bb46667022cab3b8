-- Who was a victim of a cancelled crime, and of what was merged into it, before a change was found: whoever is one beside
-- them was found after the effect. Of a cancellation from before the product no duty says who was informed. Null is not known.
ALTER TABLE late_change ADD COLUMN victims_before uuid[];
