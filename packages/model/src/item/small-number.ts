/** A pattern of numbers that are too common in texts to give a key away: up to two digits, or one word up to twelve. */
export const smallNumber = String.raw`\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve`;
