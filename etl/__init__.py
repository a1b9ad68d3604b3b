"""Reads news articles on China's car industry and turns them into figures and deals with their evidence."""
