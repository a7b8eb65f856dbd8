using Gatewright;

return await new Estate("partial").Describe().RunAsync(args);
