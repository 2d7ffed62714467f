alert("x");
