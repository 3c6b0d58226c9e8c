/** The longer side of a stored picture, in pixels: enough for a large screen, a tenth of what a camera makes. */
export const longestSide = 1600;
/** Of a JPEG, 0 to 1. */
export const photoQuality = 0.85;
/** Above this many bytes nothing is decoded; the same limit as for showing. */
export const mostBytes = 25 * 1024 * 1024;
/** Above this many pixels nothing is decoded: 204 MB of memory, and more than 8192 × 6144 of a phone. */
export const mostPixels = 51_000_000;
/** The longer side of a printed picture, in pixels: 300 to the inch over a width of 7 cm. */
export const paperSide = 830;
/** The longer side of a thumbnail, in pixels: a card's cover on a fine screen. */
export const thumbnailSide = 480;
/** Of a thumbnail's JPEG, 0 to 1. */
export const thumbnailQuality = 0.8;
/** All thumbnails together: about 6,000. */
export const mostThumbnailBytes = 200 * 1024 * 1024;
