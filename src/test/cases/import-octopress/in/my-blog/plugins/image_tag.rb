# Title: Simple Image tag for Jekyll
