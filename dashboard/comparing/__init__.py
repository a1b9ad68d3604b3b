"""The page that puts two to five companies or brand groups side by side, part by part."""
