// A topology that tests can ask: the program prints it, the tests beside it ask who reaches whom.
//
// dotnet run --project examples/Testing/Branches -- why lab paris
// dotnet test examples/Testing/Branches.Tests

using Branches;
using Gatewright;

return await new BranchNetwork().Topology.RunAsync(args);
