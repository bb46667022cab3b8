-- A victim who was found once the crime had been cancelled, and hears of it after its effect.
ALTER TYPE duty_occasion ADD VALUE 'found_after_effect';
