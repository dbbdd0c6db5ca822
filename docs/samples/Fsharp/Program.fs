// How much more walking backward costs, over the grade.
open System
open RetroWalk.Metrics

let walker = Walker(BodyMass.FromKilograms 70.0, RestingRate.StandardMet)
let speed = Speed.Parse "3 mph"

for percent in [ 0.0; 5.0; 10.0 ] do
    let walk = WalkingEnergy.Compare(walker, speed, Grade.FromPercent percent, TimeSpan.FromMinutes 30.0)
    let forward, backward = walk.Forward, walk.Backward
    printfn
        $"{percent, 3:F0} %%: {forward.Gross.Kilocalories:F0} kcal forward, {backward.Gross.Kilocalories:F0} backward, {walk.GrossRatio:F2} times"
